module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128xf32>,
      %arg1: tensor<784x128xf32>,
      %arg2: tensor<128xf32>,
      %arg3: tensor<128x128xf32>,
      %arg4: tensor<10xf32>,
      %arg5: tensor<128x10xf32>,
      %arg6: tensor<i32>,
      %arg7: tensor<128xf32>,
      %arg8: tensor<784x128xf32>,
      %arg9: tensor<128xf32>,
      %arg10: tensor<128x128xf32>,
      %arg11: tensor<10xf32>,
      %arg12: tensor<128x10xf32>,
      %arg13: tensor<i32>,
      %arg14: tensor<128xf32>,
      %arg15: tensor<784x128xf32>,
      %arg16: tensor<128xf32>,
      %arg17: tensor<128x128xf32>,
      %arg18: tensor<10xf32>,
      %arg19: tensor<128x10xf32>,
      %arg20: tensor<128xf32>,
      %arg21: tensor<784x128xf32>,
      %arg22: tensor<128xf32>,
      %arg23: tensor<128x128xf32>,
      %arg24: tensor<10xf32>,
      %arg25: tensor<128x10xf32>,
      %arg26: tensor<i32>) -> (tensor<i32> {jax.result_info = "result.step"},
      tensor<128xf32> {jax.result_info = "result.params['dense_0']['bias']"},
      tensor<784x128xf32> {jax.result_info = "result.params['dense_0']['kernel']"},
      tensor<128xf32> {jax.result_info = "result.params['dense_1']['bias']"},
      tensor<128x128xf32> {jax.result_info = "result.params['dense_1']['kernel']"},
      tensor<10xf32> {jax.result_info = "result.params['dense_2']['bias']"},
      tensor<128x10xf32> {jax.result_info = "result.params['dense_2']['kernel']"},
      tensor<i32> {jax.result_info = "result.opt_state[0].count"},
      tensor<128xf32> {jax.result_info = "result.opt_state[0].mu['dense_0']['bias']"},
      tensor<784x128xf32> {jax.result_info = "result.opt_state[0].mu['dense_0']['kernel']"},
      tensor<128xf32> {jax.result_info = "result.opt_state[0].mu['dense_1']['bias']"},
      tensor<128x128xf32> {jax.result_info = "result.opt_state[0].mu['dense_1']['kernel']"},
      tensor<10xf32> {jax.result_info = "result.opt_state[0].mu['dense_2']['bias']"},
      tensor<128x10xf32> {jax.result_info = "result.opt_state[0].mu['dense_2']['kernel']"},
      tensor<128xf32> {jax.result_info = "result.opt_state[0].nu['dense_0']['bias']"},
      tensor<784x128xf32> {jax.result_info = "result.opt_state[0].nu['dense_0']['kernel']"},
      tensor<128xf32> {jax.result_info = "result.opt_state[0].nu['dense_1']['bias']"},
      tensor<128x128xf32> {jax.result_info = "result.opt_state[0].nu['dense_1']['kernel']"},
      tensor<10xf32> {jax.result_info = "result.opt_state[0].nu['dense_2']['bias']"},
      tensor<128x10xf32> {jax.result_info = "result.opt_state[0].nu['dense_2']['kernel']"},
      tensor<i32> {jax.result_info = "result.opt_state[1].count"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg6, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-03> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<3750> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.subtract %arg26, %c_3 : tensor<i32>
    %2 = stablehlo.maximum %c_3, %1 : tensor<i32>
    %3 = stablehlo.minimum %c_2, %2 : tensor<i32>
    %4 = stablehlo.convert %3 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<3.750000e+03> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_4 : tensor<f32>
    %6 = stablehlo.subtract %cst_1, %5 : tensor<f32>
    %7 = stablehlo.multiply %cst_0, %6 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.add %7, %cst_5 : tensor<f32>
    %9 = stablehlo.multiply %cst, %8 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<128xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %14 = stablehlo.multiply %13, %arg14 : tensor<128xf32>
    %15 = stablehlo.add %12, %14 : tensor<128xf32>
    %c_8 = stablehlo.constant dense<2147483647> : tensor<i32>
    %16 = stablehlo.compare LT, %arg13, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %17 = stablehlo.add %arg13, %c : tensor<i32>
    %18 = stablehlo.select %16, %17, %c_8 : tensor<i1>, tensor<i32>
    %19 = stablehlo.convert %18 : (tensor<i32>) -> tensor<f32>
    %20 = stablehlo.power %cst_7, %19 : tensor<f32>
    %21 = stablehlo.subtract %cst_1, %20 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %23 = stablehlo.divide %15, %22 : tensor<128xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %25 = stablehlo.multiply %arg0, %arg0 : tensor<128xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<128xf32>
    %cst_10 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.multiply %27, %arg20 : tensor<128xf32>
    %29 = stablehlo.add %26, %28 : tensor<128xf32>
    %30 = stablehlo.convert %18 : (tensor<i32>) -> tensor<f32>
    %31 = stablehlo.power %cst_10, %30 : tensor<f32>
    %32 = stablehlo.subtract %cst_1, %31 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %34 = stablehlo.divide %29, %33 : tensor<128xf32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %36 = stablehlo.add %34, %35 : tensor<128xf32>
    %37 = stablehlo.sqrt %36 : tensor<128xf32>
    %cst_11 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %39 = stablehlo.add %37, %38 : tensor<128xf32>
    %40 = stablehlo.divide %23, %39 : tensor<128xf32>
    %41 = stablehlo.multiply %10, %40 : tensor<128xf32>
    %42 = stablehlo.add %arg7, %41 : tensor<128xf32>
    %43 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %45 = stablehlo.multiply %44, %arg1 : tensor<784x128xf32>
    %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %47 = stablehlo.multiply %46, %arg15 : tensor<784x128xf32>
    %48 = stablehlo.add %45, %47 : tensor<784x128xf32>
    %49 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %50 = stablehlo.divide %48, %49 : tensor<784x128xf32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %52 = stablehlo.multiply %arg1, %arg1 : tensor<784x128xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<784x128xf32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %55 = stablehlo.multiply %54, %arg21 : tensor<784x128xf32>
    %56 = stablehlo.add %53, %55 : tensor<784x128xf32>
    %57 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %58 = stablehlo.divide %56, %57 : tensor<784x128xf32>
    %59 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %60 = stablehlo.add %58, %59 : tensor<784x128xf32>
    %61 = stablehlo.sqrt %60 : tensor<784x128xf32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %63 = stablehlo.add %61, %62 : tensor<784x128xf32>
    %64 = stablehlo.divide %50, %63 : tensor<784x128xf32>
    %65 = stablehlo.multiply %43, %64 : tensor<784x128xf32>
    %66 = stablehlo.add %arg8, %65 : tensor<784x128xf32>
    %67 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %68 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %69 = stablehlo.multiply %68, %arg2 : tensor<128xf32>
    %70 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %71 = stablehlo.multiply %70, %arg16 : tensor<128xf32>
    %72 = stablehlo.add %69, %71 : tensor<128xf32>
    %73 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %74 = stablehlo.divide %72, %73 : tensor<128xf32>
    %75 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %76 = stablehlo.multiply %arg2, %arg2 : tensor<128xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<128xf32>
    %78 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %79 = stablehlo.multiply %78, %arg22 : tensor<128xf32>
    %80 = stablehlo.add %77, %79 : tensor<128xf32>
    %81 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %82 = stablehlo.divide %80, %81 : tensor<128xf32>
    %83 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %84 = stablehlo.add %82, %83 : tensor<128xf32>
    %85 = stablehlo.sqrt %84 : tensor<128xf32>
    %86 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %87 = stablehlo.add %85, %86 : tensor<128xf32>
    %88 = stablehlo.divide %74, %87 : tensor<128xf32>
    %89 = stablehlo.multiply %67, %88 : tensor<128xf32>
    %90 = stablehlo.add %arg9, %89 : tensor<128xf32>
    %91 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %92 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %93 = stablehlo.multiply %92, %arg3 : tensor<128x128xf32>
    %94 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %95 = stablehlo.multiply %94, %arg17 : tensor<128x128xf32>
    %96 = stablehlo.add %93, %95 : tensor<128x128xf32>
    %97 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %98 = stablehlo.divide %96, %97 : tensor<128x128xf32>
    %99 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %100 = stablehlo.multiply %arg3, %arg3 : tensor<128x128xf32>
    %101 = stablehlo.multiply %99, %100 : tensor<128x128xf32>
    %102 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %103 = stablehlo.multiply %102, %arg23 : tensor<128x128xf32>
    %104 = stablehlo.add %101, %103 : tensor<128x128xf32>
    %105 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %106 = stablehlo.divide %104, %105 : tensor<128x128xf32>
    %107 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %108 = stablehlo.add %106, %107 : tensor<128x128xf32>
    %109 = stablehlo.sqrt %108 : tensor<128x128xf32>
    %110 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %111 = stablehlo.add %109, %110 : tensor<128x128xf32>
    %112 = stablehlo.divide %98, %111 : tensor<128x128xf32>
    %113 = stablehlo.multiply %91, %112 : tensor<128x128xf32>
    %114 = stablehlo.add %arg10, %113 : tensor<128x128xf32>
    %115 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %116 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %117 = stablehlo.multiply %116, %arg4 : tensor<10xf32>
    %118 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %119 = stablehlo.multiply %118, %arg18 : tensor<10xf32>
    %120 = stablehlo.add %117, %119 : tensor<10xf32>
    %121 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %122 = stablehlo.divide %120, %121 : tensor<10xf32>
    %123 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %124 = stablehlo.multiply %arg4, %arg4 : tensor<10xf32>
    %125 = stablehlo.multiply %123, %124 : tensor<10xf32>
    %126 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %127 = stablehlo.multiply %126, %arg24 : tensor<10xf32>
    %128 = stablehlo.add %125, %127 : tensor<10xf32>
    %129 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %130 = stablehlo.divide %128, %129 : tensor<10xf32>
    %131 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %132 = stablehlo.add %130, %131 : tensor<10xf32>
    %133 = stablehlo.sqrt %132 : tensor<10xf32>
    %134 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %135 = stablehlo.add %133, %134 : tensor<10xf32>
    %136 = stablehlo.divide %122, %135 : tensor<10xf32>
    %137 = stablehlo.multiply %115, %136 : tensor<10xf32>
    %138 = stablehlo.add %arg11, %137 : tensor<10xf32>
    %139 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %140 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %141 = stablehlo.multiply %140, %arg5 : tensor<128x10xf32>
    %142 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %143 = stablehlo.multiply %142, %arg19 : tensor<128x10xf32>
    %144 = stablehlo.add %141, %143 : tensor<128x10xf32>
    %145 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %146 = stablehlo.divide %144, %145 : tensor<128x10xf32>
    %147 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %148 = stablehlo.multiply %arg5, %arg5 : tensor<128x10xf32>
    %149 = stablehlo.multiply %147, %148 : tensor<128x10xf32>
    %150 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %151 = stablehlo.multiply %150, %arg25 : tensor<128x10xf32>
    %152 = stablehlo.add %149, %151 : tensor<128x10xf32>
    %153 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %154 = stablehlo.divide %152, %153 : tensor<128x10xf32>
    %155 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %156 = stablehlo.add %154, %155 : tensor<128x10xf32>
    %157 = stablehlo.sqrt %156 : tensor<128x10xf32>
    %158 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %159 = stablehlo.add %157, %158 : tensor<128x10xf32>
    %160 = stablehlo.divide %146, %159 : tensor<128x10xf32>
    %161 = stablehlo.multiply %139, %160 : tensor<128x10xf32>
    %162 = stablehlo.add %arg12, %161 : tensor<128x10xf32>
    %163 = stablehlo.compare LT, %arg26, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %164 = stablehlo.add %arg26, %c : tensor<i32>
    %165 = stablehlo.select %163, %164, %c_8 : tensor<i1>, tensor<i32>
    return %0, %42, %66, %90, %114, %138, %162, %18, %15, %48, %72, %96, %120, %144, %29, %56, %80, %104, %128, %152, %165 : tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>
  }
}
