module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=4]>
  func.func public @main(%arg0: tensor<i32>,
      %arg1: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg2: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg3: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg4: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg5: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg6: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg7: tensor<i32>,
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg9: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg10: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg11: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg12: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg13: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg14: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg15: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg16: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg17: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg18: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg19: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg20: tensor<i32>,
      %arg21: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg22: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>}) -> (tensor<i32> {jax.result_info = "result[0].step"},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].params['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].params['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].params['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].params['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].params['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[0].count"},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].mu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<784x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_0']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x128xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_1']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['bias']", sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      tensor<128x10xf32> {jax.result_info = "result[0].opt_state[0].nu['dense_2']['kernel']", sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      tensor<i32> {jax.result_info = "result[0].opt_state[1].count"},
      tensor<f32> {jax.result_info = "result[1]['count']"},
      tensor<f32> {jax.result_info = "result[1]['loss']"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-03> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<3750> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.subtract %arg20, %c_3 : tensor<i32>
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
    %12 = stablehlo.dot_general %arg21, %arg2, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %13 = stablehlo.reshape %arg1 : (tensor<128xf32>) -> tensor<1x128xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %15 = stablehlo.add %12, %14 : tensor<128x128xf32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %17 = stablehlo.compare GT, %15, %16, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %19 = stablehlo.maximum %15, %18 : tensor<128x128xf32>
    %20 = stablehlo.dot_general %19, %arg4, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %21 = stablehlo.reshape %arg3 : (tensor<128xf32>) -> tensor<1x128xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %23 = stablehlo.add %20, %22 : tensor<128x128xf32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %25 = stablehlo.compare GT, %23, %24, FLOAT : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xi1>
    %cst_7 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %26 = stablehlo.divide %cst_1, %cst_7 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %28 = stablehlo.negate %27 : tensor<128xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %30 = stablehlo.multiply %arg22, %29 : tensor<128x10xf32>
    %31 = stablehlo.negate %30 : tensor<128x10xf32>
    %32 = stablehlo.reduce(%31 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.reshape %32 : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %35 = stablehlo.maximum %23, %34 : tensor<128x128xf32>
    %36 = stablehlo.dot_general %35, %arg6, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %37 = stablehlo.reshape %arg5 : (tensor<10xf32>) -> tensor<1x10xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %39 = stablehlo.add %36, %38 : tensor<128x10xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %41 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %42 = stablehlo.maximum %40, %41 : tensor<128xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %45 = stablehlo.subtract %39, %44 : tensor<128x10xf32>
    %46 = stablehlo.exponential %45 : tensor<128x10xf32>
    %47 = stablehlo.reduce(%46 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %49 = stablehlo.divide %33, %48 : tensor<128x1xf32>
    %50 = stablehlo.reduce(%49 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<128xf32>) -> tensor<128x10xf32>
    %52 = stablehlo.multiply %51, %46 : tensor<128x10xf32>
    %53 = stablehlo.add %30, %52 : tensor<128x10xf32>
    %54 = stablehlo.dot_general %53, %arg6, contracting_dims = [1] x [1] : (tensor<128x10xf32>, tensor<128x10xf32>) -> tensor<128x128xf32>
    %55 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %56 = stablehlo.select %25, %54, %55 : tensor<128x128xi1>, tensor<128x128xf32>
    %57 = stablehlo.dot_general %56, %arg4, contracting_dims = [1] x [1] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %58 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %59 = stablehlo.select %17, %57, %58 : tensor<128x128xi1>, tensor<128x128xf32>
    %60 = stablehlo.reduce(%59 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %61 = stablehlo.reshape %60 : (tensor<128xf32>) -> tensor<1x128xf32>
    %62 = stablehlo.reshape %61 : (tensor<1x128xf32>) -> tensor<128xf32>
    %63 = stablehlo.multiply %11, %62 : tensor<128xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %65 = stablehlo.multiply %64, %arg8 : tensor<128xf32>
    %66 = stablehlo.add %63, %65 : tensor<128xf32>
    %c_10 = stablehlo.constant dense<2147483647> : tensor<i32>
    %67 = stablehlo.compare LT, %arg7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %68 = stablehlo.add %arg7, %c : tensor<i32>
    %69 = stablehlo.select %67, %68, %c_10 : tensor<i1>, tensor<i32>
    %70 = stablehlo.convert %69 : (tensor<i32>) -> tensor<f32>
    %71 = stablehlo.power %cst_9, %70 : tensor<f32>
    %72 = stablehlo.subtract %cst_1, %71 : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %74 = stablehlo.divide %66, %73 : tensor<128xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %76 = stablehlo.multiply %62, %62 : tensor<128xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<128xf32>
    %cst_12 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %79 = stablehlo.multiply %78, %arg14 : tensor<128xf32>
    %80 = stablehlo.add %77, %79 : tensor<128xf32>
    %81 = stablehlo.convert %69 : (tensor<i32>) -> tensor<f32>
    %82 = stablehlo.power %cst_12, %81 : tensor<f32>
    %83 = stablehlo.subtract %cst_1, %82 : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %85 = stablehlo.divide %80, %84 : tensor<128xf32>
    %86 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %87 = stablehlo.add %85, %86 : tensor<128xf32>
    %88 = stablehlo.sqrt %87 : tensor<128xf32>
    %cst_13 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %90 = stablehlo.add %88, %89 : tensor<128xf32>
    %91 = stablehlo.divide %74, %90 : tensor<128xf32>
    %92 = stablehlo.multiply %10, %91 : tensor<128xf32>
    %93 = stablehlo.add %arg1, %92 : tensor<128xf32>
    %94 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %95 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %96 = stablehlo.dot_general %59, %arg21, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x784xf32>) -> tensor<128x784xf32>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<128x784xf32>) -> tensor<784x128xf32>
    %98 = stablehlo.multiply %95, %97 : tensor<784x128xf32>
    %99 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %100 = stablehlo.multiply %99, %arg9 : tensor<784x128xf32>
    %101 = stablehlo.add %98, %100 : tensor<784x128xf32>
    %102 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %103 = stablehlo.divide %101, %102 : tensor<784x128xf32>
    %104 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %105 = stablehlo.multiply %97, %97 : tensor<784x128xf32>
    %106 = stablehlo.multiply %104, %105 : tensor<784x128xf32>
    %107 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %108 = stablehlo.multiply %107, %arg15 : tensor<784x128xf32>
    %109 = stablehlo.add %106, %108 : tensor<784x128xf32>
    %110 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %111 = stablehlo.divide %109, %110 : tensor<784x128xf32>
    %112 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %113 = stablehlo.add %111, %112 : tensor<784x128xf32>
    %114 = stablehlo.sqrt %113 : tensor<784x128xf32>
    %115 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<784x128xf32>
    %116 = stablehlo.add %114, %115 : tensor<784x128xf32>
    %117 = stablehlo.divide %103, %116 : tensor<784x128xf32>
    %118 = stablehlo.multiply %94, %117 : tensor<784x128xf32>
    %119 = stablehlo.add %arg2, %118 : tensor<784x128xf32>
    %120 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %121 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %122 = stablehlo.reduce(%56 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x128xf32>, tensor<f32>) -> tensor<128xf32>
    %123 = stablehlo.reshape %122 : (tensor<128xf32>) -> tensor<1x128xf32>
    %124 = stablehlo.reshape %123 : (tensor<1x128xf32>) -> tensor<128xf32>
    %125 = stablehlo.multiply %121, %124 : tensor<128xf32>
    %126 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %127 = stablehlo.multiply %126, %arg10 : tensor<128xf32>
    %128 = stablehlo.add %125, %127 : tensor<128xf32>
    %129 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %130 = stablehlo.divide %128, %129 : tensor<128xf32>
    %131 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %132 = stablehlo.multiply %124, %124 : tensor<128xf32>
    %133 = stablehlo.multiply %131, %132 : tensor<128xf32>
    %134 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %135 = stablehlo.multiply %134, %arg16 : tensor<128xf32>
    %136 = stablehlo.add %133, %135 : tensor<128xf32>
    %137 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %138 = stablehlo.divide %136, %137 : tensor<128xf32>
    %139 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %140 = stablehlo.add %138, %139 : tensor<128xf32>
    %141 = stablehlo.sqrt %140 : tensor<128xf32>
    %142 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %143 = stablehlo.add %141, %142 : tensor<128xf32>
    %144 = stablehlo.divide %130, %143 : tensor<128xf32>
    %145 = stablehlo.multiply %120, %144 : tensor<128xf32>
    %146 = stablehlo.add %arg3, %145 : tensor<128xf32>
    %147 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %148 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %149 = stablehlo.dot_general %56, %19, contracting_dims = [0] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %150 = stablehlo.transpose %149, dims = [1, 0] : (tensor<128x128xf32>) -> tensor<128x128xf32>
    %151 = stablehlo.multiply %148, %150 : tensor<128x128xf32>
    %152 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %153 = stablehlo.multiply %152, %arg11 : tensor<128x128xf32>
    %154 = stablehlo.add %151, %153 : tensor<128x128xf32>
    %155 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %156 = stablehlo.divide %154, %155 : tensor<128x128xf32>
    %157 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %158 = stablehlo.multiply %150, %150 : tensor<128x128xf32>
    %159 = stablehlo.multiply %157, %158 : tensor<128x128xf32>
    %160 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %161 = stablehlo.multiply %160, %arg17 : tensor<128x128xf32>
    %162 = stablehlo.add %159, %161 : tensor<128x128xf32>
    %163 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %164 = stablehlo.divide %162, %163 : tensor<128x128xf32>
    %165 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %166 = stablehlo.add %164, %165 : tensor<128x128xf32>
    %167 = stablehlo.sqrt %166 : tensor<128x128xf32>
    %168 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %169 = stablehlo.add %167, %168 : tensor<128x128xf32>
    %170 = stablehlo.divide %156, %169 : tensor<128x128xf32>
    %171 = stablehlo.multiply %147, %170 : tensor<128x128xf32>
    %172 = stablehlo.add %arg4, %171 : tensor<128x128xf32>
    %173 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %174 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %175 = stablehlo.reduce(%53 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128x10xf32>, tensor<f32>) -> tensor<10xf32>
    %176 = stablehlo.reshape %175 : (tensor<10xf32>) -> tensor<1x10xf32>
    %177 = stablehlo.reshape %176 : (tensor<1x10xf32>) -> tensor<10xf32>
    %178 = stablehlo.multiply %174, %177 : tensor<10xf32>
    %179 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %180 = stablehlo.multiply %179, %arg12 : tensor<10xf32>
    %181 = stablehlo.add %178, %180 : tensor<10xf32>
    %182 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %183 = stablehlo.divide %181, %182 : tensor<10xf32>
    %184 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %185 = stablehlo.multiply %177, %177 : tensor<10xf32>
    %186 = stablehlo.multiply %184, %185 : tensor<10xf32>
    %187 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %188 = stablehlo.multiply %187, %arg18 : tensor<10xf32>
    %189 = stablehlo.add %186, %188 : tensor<10xf32>
    %190 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %191 = stablehlo.divide %189, %190 : tensor<10xf32>
    %192 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %193 = stablehlo.add %191, %192 : tensor<10xf32>
    %194 = stablehlo.sqrt %193 : tensor<10xf32>
    %195 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<10xf32>
    %196 = stablehlo.add %194, %195 : tensor<10xf32>
    %197 = stablehlo.divide %183, %196 : tensor<10xf32>
    %198 = stablehlo.multiply %173, %197 : tensor<10xf32>
    %199 = stablehlo.add %arg5, %198 : tensor<10xf32>
    %200 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %201 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %202 = stablehlo.dot_general %53, %35, contracting_dims = [0] x [0] : (tensor<128x10xf32>, tensor<128x128xf32>) -> tensor<10x128xf32>
    %203 = stablehlo.transpose %202, dims = [1, 0] : (tensor<10x128xf32>) -> tensor<128x10xf32>
    %204 = stablehlo.multiply %201, %203 : tensor<128x10xf32>
    %205 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %206 = stablehlo.multiply %205, %arg13 : tensor<128x10xf32>
    %207 = stablehlo.add %204, %206 : tensor<128x10xf32>
    %208 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %209 = stablehlo.divide %207, %208 : tensor<128x10xf32>
    %210 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %211 = stablehlo.multiply %203, %203 : tensor<128x10xf32>
    %212 = stablehlo.multiply %210, %211 : tensor<128x10xf32>
    %213 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %214 = stablehlo.multiply %213, %arg19 : tensor<128x10xf32>
    %215 = stablehlo.add %212, %214 : tensor<128x10xf32>
    %216 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %217 = stablehlo.divide %215, %216 : tensor<128x10xf32>
    %218 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %219 = stablehlo.add %217, %218 : tensor<128x10xf32>
    %220 = stablehlo.sqrt %219 : tensor<128x10xf32>
    %221 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<128x10xf32>
    %222 = stablehlo.add %220, %221 : tensor<128x10xf32>
    %223 = stablehlo.divide %209, %222 : tensor<128x10xf32>
    %224 = stablehlo.multiply %200, %223 : tensor<128x10xf32>
    %225 = stablehlo.add %arg6, %224 : tensor<128x10xf32>
    %226 = stablehlo.compare LT, %arg20, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %227 = stablehlo.add %arg20, %c : tensor<i32>
    %228 = stablehlo.select %226, %227, %c_10 : tensor<i1>, tensor<i32>
    %229 = stablehlo.log %48 : tensor<128x1xf32>
    %230 = stablehlo.broadcast_in_dim %229, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %231 = stablehlo.subtract %45, %230 : tensor<128x10xf32>
    %232 = stablehlo.multiply %arg22, %231 : tensor<128x10xf32>
    %233 = stablehlo.reduce(%232 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %234 = stablehlo.negate %233 : tensor<128xf32>
    %235 = stablehlo.reduce(%234 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %236 = stablehlo.divide %235, %cst_7 : tensor<f32>
    %237 = stablehlo.multiply %236, %cst_7 : tensor<f32>
    return %0, %93, %119, %146, %172, %199, %225, %69, %66, %101, %128, %154, %181, %207, %80, %109, %136, %162, %189, %215, %228, %cst_7, %237 : tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<128xf32>, tensor<784x128xf32>, tensor<128xf32>, tensor<128x128xf32>, tensor<10xf32>, tensor<128x10xf32>, tensor<i32>, tensor<f32>, tensor<f32>
  }
}
