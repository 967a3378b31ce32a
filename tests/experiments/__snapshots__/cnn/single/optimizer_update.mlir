module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>,
      %arg1: tensor<3x3x1x16xf32>,
      %arg2: tensor<32xf32>,
      %arg3: tensor<3x3x16x32xf32>,
      %arg4: tensor<10xf32>,
      %arg5: tensor<1568x10xf32>,
      %arg6: tensor<i32>,
      %arg7: tensor<16xf32>,
      %arg8: tensor<3x3x1x16xf32>,
      %arg9: tensor<32xf32>,
      %arg10: tensor<3x3x16x32xf32>,
      %arg11: tensor<10xf32>,
      %arg12: tensor<1568x10xf32>,
      %arg13: tensor<i32>,
      %arg14: tensor<16xf32>,
      %arg15: tensor<3x3x1x16xf32>,
      %arg16: tensor<32xf32>,
      %arg17: tensor<3x3x16x32xf32>,
      %arg18: tensor<10xf32>,
      %arg19: tensor<1568x10xf32>,
      %arg20: tensor<16xf32>,
      %arg21: tensor<3x3x1x16xf32>,
      %arg22: tensor<32xf32>,
      %arg23: tensor<3x3x16x32xf32>,
      %arg24: tensor<10xf32>,
      %arg25: tensor<1568x10xf32>,
      %arg26: tensor<i32>) -> (tensor<i32> {jax.result_info = "result.step"},
      tensor<16xf32> {jax.result_info = "result.params['conv_0']['bias']"},
      tensor<3x3x1x16xf32> {jax.result_info = "result.params['conv_0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.params['conv_1']['bias']"},
      tensor<3x3x16x32xf32> {jax.result_info = "result.params['conv_1']['kernel']"},
      tensor<10xf32> {jax.result_info = "result.params['dense_0']['bias']"},
      tensor<1568x10xf32> {jax.result_info = "result.params['dense_0']['kernel']"},
      tensor<i32> {jax.result_info = "result.opt_state[1][0].count"},
      tensor<16xf32> {jax.result_info = "result.opt_state[1][0].mu['conv_0']['bias']"},
      tensor<3x3x1x16xf32> {jax.result_info = "result.opt_state[1][0].mu['conv_0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.opt_state[1][0].mu['conv_1']['bias']"},
      tensor<3x3x16x32xf32> {jax.result_info = "result.opt_state[1][0].mu['conv_1']['kernel']"},
      tensor<10xf32> {jax.result_info = "result.opt_state[1][0].mu['dense_0']['bias']"},
      tensor<1568x10xf32> {jax.result_info = "result.opt_state[1][0].mu['dense_0']['kernel']"},
      tensor<16xf32> {jax.result_info = "result.opt_state[1][0].nu['conv_0']['bias']"},
      tensor<3x3x1x16xf32> {jax.result_info = "result.opt_state[1][0].nu['conv_0']['kernel']"},
      tensor<32xf32> {jax.result_info = "result.opt_state[1][0].nu['conv_1']['bias']"},
      tensor<3x3x16x32xf32> {jax.result_info = "result.opt_state[1][0].nu['conv_1']['kernel']"},
      tensor<10xf32> {jax.result_info = "result.opt_state[1][0].nu['dense_0']['bias']"},
      tensor<1568x10xf32> {jax.result_info = "result.opt_state[1][0].nu['dense_0']['kernel']"},
      tensor<i32> {jax.result_info = "result.opt_state[1][2].count"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg6, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %c_0 = stablehlo.constant dense<50> : tensor<i32>
    %1 = stablehlo.compare LT, %arg26, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<-4.000000e-03> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.subtract %arg26, %c_3 : tensor<i32>
    %3 = stablehlo.maximum %c_3, %2 : tensor<i32>
    %4 = stablehlo.minimum %c_0, %3 : tensor<i32>
    %5 = stablehlo.convert %4 : (tensor<i32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_4 : tensor<f32>
    %7 = stablehlo.subtract %cst_2, %6 : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %cst_5 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %10 = stablehlo.subtract %arg26, %c_0 : tensor<i32>
    %11 = stablehlo.convert %10 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<2.055000e+03> : tensor<f32>
    %12 = stablehlo.minimum %11, %cst_8 : tensor<f32>
    %13 = stablehlo.multiply %cst_7, %12 : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.cosine %14 : tensor<f32>
    %16 = stablehlo.add %cst_2, %15 : tensor<f32>
    %17 = stablehlo.multiply %cst_6, %16 : tensor<f32>
    %18 = stablehlo.power %17, %cst_2 : tensor<f32>
    %19 = stablehlo.multiply %cst_2, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.add %19, %cst_9 : tensor<f32>
    %21 = stablehlo.multiply %cst_5, %20 : tensor<f32>
    %22 = stablehlo.select %1, %9, %21 : tensor<i1>, tensor<f32>
    %23 = stablehlo.multiply %cst, %22 : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %26 = stablehlo.multiply %arg0, %arg0 : tensor<16xf32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<16xf32>
    %29 = stablehlo.add %26, %28 : tensor<16xf32>
    %30 = stablehlo.reduce(%29 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.add %cst_9, %30 : tensor<f32>
    %32 = stablehlo.multiply %arg1, %arg1 : tensor<3x3x1x16xf32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<3x3x1x16xf32>
    %35 = stablehlo.add %32, %34 : tensor<3x3x1x16xf32>
    %36 = stablehlo.reduce(%35 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x1x16xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.add %31, %36 : tensor<f32>
    %38 = stablehlo.multiply %arg2, %arg2 : tensor<32xf32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %40 = stablehlo.multiply %39, %39 : tensor<32xf32>
    %41 = stablehlo.add %38, %40 : tensor<32xf32>
    %42 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %43 = stablehlo.add %37, %42 : tensor<f32>
    %44 = stablehlo.multiply %arg3, %arg3 : tensor<3x3x16x32xf32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<3x3x16x32xf32>
    %47 = stablehlo.add %44, %46 : tensor<3x3x16x32xf32>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x16x32xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.add %43, %48 : tensor<f32>
    %50 = stablehlo.multiply %arg4, %arg4 : tensor<10xf32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<10xf32>
    %53 = stablehlo.add %50, %52 : tensor<10xf32>
    %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.add %49, %54 : tensor<f32>
    %56 = stablehlo.multiply %arg5, %arg5 : tensor<1568x10xf32>
    %57 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<1568x10xf32>
    %59 = stablehlo.add %56, %58 : tensor<1568x10xf32>
    %60 = stablehlo.reduce(%59 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1568x10xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.add %55, %60 : tensor<f32>
    %62 = stablehlo.sqrt %61 : tensor<f32>
    %63 = stablehlo.compare LT, %62, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %64 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %65 = stablehlo.divide %arg0, %64 : tensor<16xf32>
    %66 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %67 = stablehlo.multiply %65, %66 : tensor<16xf32>
    %68 = stablehlo.select %63, %arg0, %67 : tensor<i1>, tensor<16xf32>
    %69 = stablehlo.multiply %25, %68 : tensor<16xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %71 = stablehlo.multiply %70, %arg14 : tensor<16xf32>
    %72 = stablehlo.add %69, %71 : tensor<16xf32>
    %c_12 = stablehlo.constant dense<2147483647> : tensor<i32>
    %73 = stablehlo.compare LT, %arg13, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %74 = stablehlo.add %arg13, %c : tensor<i32>
    %75 = stablehlo.select %73, %74, %c_12 : tensor<i1>, tensor<i32>
    %76 = stablehlo.convert %75 : (tensor<i32>) -> tensor<f32>
    %77 = stablehlo.power %cst_11, %76 : tensor<f32>
    %78 = stablehlo.subtract %cst_2, %77 : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %80 = stablehlo.divide %72, %79 : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %82 = stablehlo.multiply %68, %68 : tensor<16xf32>
    %83 = stablehlo.multiply %81, %82 : tensor<16xf32>
    %cst_14 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %85 = stablehlo.multiply %84, %arg20 : tensor<16xf32>
    %86 = stablehlo.add %83, %85 : tensor<16xf32>
    %87 = stablehlo.convert %75 : (tensor<i32>) -> tensor<f32>
    %88 = stablehlo.power %cst_14, %87 : tensor<f32>
    %89 = stablehlo.subtract %cst_2, %88 : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %91 = stablehlo.divide %86, %90 : tensor<16xf32>
    %92 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %93 = stablehlo.add %91, %92 : tensor<16xf32>
    %94 = stablehlo.sqrt %93 : tensor<16xf32>
    %cst_15 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %96 = stablehlo.add %94, %95 : tensor<16xf32>
    %97 = stablehlo.divide %80, %96 : tensor<16xf32>
    %cst_16 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %99 = stablehlo.multiply %98, %arg7 : tensor<16xf32>
    %100 = stablehlo.add %97, %99 : tensor<16xf32>
    %101 = stablehlo.multiply %24, %100 : tensor<16xf32>
    %102 = stablehlo.add %arg7, %101 : tensor<16xf32>
    %103 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %104 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %105 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %106 = stablehlo.divide %arg1, %105 : tensor<3x3x1x16xf32>
    %107 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %108 = stablehlo.multiply %106, %107 : tensor<3x3x1x16xf32>
    %109 = stablehlo.select %63, %arg1, %108 : tensor<i1>, tensor<3x3x1x16xf32>
    %110 = stablehlo.multiply %104, %109 : tensor<3x3x1x16xf32>
    %111 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %112 = stablehlo.multiply %111, %arg15 : tensor<3x3x1x16xf32>
    %113 = stablehlo.add %110, %112 : tensor<3x3x1x16xf32>
    %114 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %115 = stablehlo.divide %113, %114 : tensor<3x3x1x16xf32>
    %116 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %117 = stablehlo.multiply %109, %109 : tensor<3x3x1x16xf32>
    %118 = stablehlo.multiply %116, %117 : tensor<3x3x1x16xf32>
    %119 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %120 = stablehlo.multiply %119, %arg21 : tensor<3x3x1x16xf32>
    %121 = stablehlo.add %118, %120 : tensor<3x3x1x16xf32>
    %122 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %123 = stablehlo.divide %121, %122 : tensor<3x3x1x16xf32>
    %124 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %125 = stablehlo.add %123, %124 : tensor<3x3x1x16xf32>
    %126 = stablehlo.sqrt %125 : tensor<3x3x1x16xf32>
    %127 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %128 = stablehlo.add %126, %127 : tensor<3x3x1x16xf32>
    %129 = stablehlo.divide %115, %128 : tensor<3x3x1x16xf32>
    %130 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x1x16xf32>
    %131 = stablehlo.multiply %130, %arg8 : tensor<3x3x1x16xf32>
    %132 = stablehlo.add %129, %131 : tensor<3x3x1x16xf32>
    %133 = stablehlo.multiply %103, %132 : tensor<3x3x1x16xf32>
    %134 = stablehlo.add %arg8, %133 : tensor<3x3x1x16xf32>
    %135 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %136 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %137 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %138 = stablehlo.divide %arg2, %137 : tensor<32xf32>
    %139 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %140 = stablehlo.multiply %138, %139 : tensor<32xf32>
    %141 = stablehlo.select %63, %arg2, %140 : tensor<i1>, tensor<32xf32>
    %142 = stablehlo.multiply %136, %141 : tensor<32xf32>
    %143 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %144 = stablehlo.multiply %143, %arg16 : tensor<32xf32>
    %145 = stablehlo.add %142, %144 : tensor<32xf32>
    %146 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %147 = stablehlo.divide %145, %146 : tensor<32xf32>
    %148 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %149 = stablehlo.multiply %141, %141 : tensor<32xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<32xf32>
    %151 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %152 = stablehlo.multiply %151, %arg22 : tensor<32xf32>
    %153 = stablehlo.add %150, %152 : tensor<32xf32>
    %154 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %155 = stablehlo.divide %153, %154 : tensor<32xf32>
    %156 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %157 = stablehlo.add %155, %156 : tensor<32xf32>
    %158 = stablehlo.sqrt %157 : tensor<32xf32>
    %159 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %160 = stablehlo.add %158, %159 : tensor<32xf32>
    %161 = stablehlo.divide %147, %160 : tensor<32xf32>
    %162 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %163 = stablehlo.multiply %162, %arg9 : tensor<32xf32>
    %164 = stablehlo.add %161, %163 : tensor<32xf32>
    %165 = stablehlo.multiply %135, %164 : tensor<32xf32>
    %166 = stablehlo.add %arg9, %165 : tensor<32xf32>
    %167 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %168 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %169 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %170 = stablehlo.divide %arg3, %169 : tensor<3x3x16x32xf32>
    %171 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %172 = stablehlo.multiply %170, %171 : tensor<3x3x16x32xf32>
    %173 = stablehlo.select %63, %arg3, %172 : tensor<i1>, tensor<3x3x16x32xf32>
    %174 = stablehlo.multiply %168, %173 : tensor<3x3x16x32xf32>
    %175 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %176 = stablehlo.multiply %175, %arg17 : tensor<3x3x16x32xf32>
    %177 = stablehlo.add %174, %176 : tensor<3x3x16x32xf32>
    %178 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %179 = stablehlo.divide %177, %178 : tensor<3x3x16x32xf32>
    %180 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %181 = stablehlo.multiply %173, %173 : tensor<3x3x16x32xf32>
    %182 = stablehlo.multiply %180, %181 : tensor<3x3x16x32xf32>
    %183 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %184 = stablehlo.multiply %183, %arg23 : tensor<3x3x16x32xf32>
    %185 = stablehlo.add %182, %184 : tensor<3x3x16x32xf32>
    %186 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %187 = stablehlo.divide %185, %186 : tensor<3x3x16x32xf32>
    %188 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %189 = stablehlo.add %187, %188 : tensor<3x3x16x32xf32>
    %190 = stablehlo.sqrt %189 : tensor<3x3x16x32xf32>
    %191 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %192 = stablehlo.add %190, %191 : tensor<3x3x16x32xf32>
    %193 = stablehlo.divide %179, %192 : tensor<3x3x16x32xf32>
    %194 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x16x32xf32>
    %195 = stablehlo.multiply %194, %arg10 : tensor<3x3x16x32xf32>
    %196 = stablehlo.add %193, %195 : tensor<3x3x16x32xf32>
    %197 = stablehlo.multiply %167, %196 : tensor<3x3x16x32xf32>
    %198 = stablehlo.add %arg10, %197 : tensor<3x3x16x32xf32>
    %199 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %200 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %201 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %202 = stablehlo.divide %arg4, %201 : tensor<10xf32>
    %203 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %204 = stablehlo.multiply %202, %203 : tensor<10xf32>
    %205 = stablehlo.select %63, %arg4, %204 : tensor<i1>, tensor<10xf32>
    %206 = stablehlo.multiply %200, %205 : tensor<10xf32>
    %207 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %208 = stablehlo.multiply %207, %arg18 : tensor<10xf32>
    %209 = stablehlo.add %206, %208 : tensor<10xf32>
    %210 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %211 = stablehlo.divide %209, %210 : tensor<10xf32>
    %212 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %213 = stablehlo.multiply %205, %205 : tensor<10xf32>
    %214 = stablehlo.multiply %212, %213 : tensor<10xf32>
    %215 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %216 = stablehlo.multiply %215, %arg24 : tensor<10xf32>
    %217 = stablehlo.add %214, %216 : tensor<10xf32>
    %218 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %219 = stablehlo.divide %217, %218 : tensor<10xf32>
    %220 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %221 = stablehlo.add %219, %220 : tensor<10xf32>
    %222 = stablehlo.sqrt %221 : tensor<10xf32>
    %223 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %224 = stablehlo.add %222, %223 : tensor<10xf32>
    %225 = stablehlo.divide %211, %224 : tensor<10xf32>
    %226 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %227 = stablehlo.multiply %226, %arg11 : tensor<10xf32>
    %228 = stablehlo.add %225, %227 : tensor<10xf32>
    %229 = stablehlo.multiply %199, %228 : tensor<10xf32>
    %230 = stablehlo.add %arg11, %229 : tensor<10xf32>
    %231 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %232 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %233 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %234 = stablehlo.divide %arg5, %233 : tensor<1568x10xf32>
    %235 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %236 = stablehlo.multiply %234, %235 : tensor<1568x10xf32>
    %237 = stablehlo.select %63, %arg5, %236 : tensor<i1>, tensor<1568x10xf32>
    %238 = stablehlo.multiply %232, %237 : tensor<1568x10xf32>
    %239 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %240 = stablehlo.multiply %239, %arg19 : tensor<1568x10xf32>
    %241 = stablehlo.add %238, %240 : tensor<1568x10xf32>
    %242 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %243 = stablehlo.divide %241, %242 : tensor<1568x10xf32>
    %244 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %245 = stablehlo.multiply %237, %237 : tensor<1568x10xf32>
    %246 = stablehlo.multiply %244, %245 : tensor<1568x10xf32>
    %247 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %248 = stablehlo.multiply %247, %arg25 : tensor<1568x10xf32>
    %249 = stablehlo.add %246, %248 : tensor<1568x10xf32>
    %250 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %251 = stablehlo.divide %249, %250 : tensor<1568x10xf32>
    %252 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %253 = stablehlo.add %251, %252 : tensor<1568x10xf32>
    %254 = stablehlo.sqrt %253 : tensor<1568x10xf32>
    %255 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %256 = stablehlo.add %254, %255 : tensor<1568x10xf32>
    %257 = stablehlo.divide %243, %256 : tensor<1568x10xf32>
    %258 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1568x10xf32>
    %259 = stablehlo.multiply %258, %arg12 : tensor<1568x10xf32>
    %260 = stablehlo.add %257, %259 : tensor<1568x10xf32>
    %261 = stablehlo.multiply %231, %260 : tensor<1568x10xf32>
    %262 = stablehlo.add %arg12, %261 : tensor<1568x10xf32>
    %263 = stablehlo.compare LT, %arg26, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %264 = stablehlo.add %arg26, %c : tensor<i32>
    %265 = stablehlo.select %263, %264, %c_12 : tensor<i1>, tensor<i32>
    return %0, %102, %134, %166, %198, %230, %262, %75, %72, %113, %145, %177, %209, %241, %86, %121, %153, %185, %217, %249, %265 : tensor<i32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<i32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<16xf32>, tensor<3x3x1x16xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<10xf32>, tensor<1568x10xf32>, tensor<i32>
  }
}
